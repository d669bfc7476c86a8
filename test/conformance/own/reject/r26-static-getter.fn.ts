// construct: static-getter
// policy: reject
class Config {
    static get limit(): number { // refused here
        return 4;
    }
}
function main(): void {
    console.log('' + Config.limit);
}

main();
