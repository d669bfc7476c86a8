// construct: static-getter
// policy: reject
class Config {
    static get limit(): number { // refused here
        return 4;
    }
}
console.log('' + Config.limit);
