class Shop {
    static state(): string {
        return 'open';
    }
}

class Bakery extends Shop {}

/*@*/Shop.state = () => 'closed';
/*@*/Bakery.state = Shop.state;
console.log(Shop.state());
