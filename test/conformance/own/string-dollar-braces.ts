// construct: string-dollar-braces
// policy: map
// trap: interpolation of $name, {$name}, ${name} and \x in double-quoted PHP strings
function main(): void {
    const name = 'N';
    const record: Record<string, string> = { key: 'K' };
    console.log(`$name {$name} \${name} ${name} $${name} {${name}} \\${name}`);
    console.log(`a\t$x\n{$y['z']} ${record['key']} "quoted" 'single' \`tick\``);
    console.log('$this->x $_GET["a"] {$x->y} ${x}' + "\t\x41 \\x41 \\u{41} \\101".slice(0, 0));
    console.log("it's \"$5\" and {$" + name + '}' + '\\');
    console.log('<?php echo 1; ?>' + '<<<EOT' + "\nEOT;\n" + '/* comment */ // # <!--');
    console.log('%s %d %% {0} :name ?');
    console.log('\\n' + '\n'.length + '\\' + '\''.length + "\\'" + '\\"');
}

main();
