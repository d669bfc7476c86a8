// construct: string-escapes
// policy: map
// trap: $ and { interpolate in PHP double quotes; \u{..}, \x.. and octal escapes mean other things
function main(): void {
    console.log('single \' and double "');
    console.log("double \" and single '");
    console.log('back\\slash and \\n kept');
    console.log('dollar $name ${name} {$name} $$');
    console.log('tab\tnewline\nend');
    console.log('unicode \u4e2d \x41 \u{1F600}');
    console.log('C:\\Users\\new\\table');
}

main();
