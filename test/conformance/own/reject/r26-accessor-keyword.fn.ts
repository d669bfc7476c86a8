// construct: accessor-keyword
// policy: reject
class Config {
    accessor limit = 4; // refused here
}
function main(): void {
    console.log('' + new Config().limit);
}

main();
