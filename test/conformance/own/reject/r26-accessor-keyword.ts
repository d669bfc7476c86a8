// construct: accessor-keyword
// policy: reject
class Config {
    accessor limit = 4; // refused here
}
console.log('' + new Config().limit);
