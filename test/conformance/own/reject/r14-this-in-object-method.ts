// construct: this-in-object-method
// policy: reject
const box = {
    width: 3,
    area(): number { // refused here
        return this.width * 2;
    },
};
console.log('' + box.area());
