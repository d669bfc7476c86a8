// says: no statement of the constructor itself
class Base {
    name = 'base';

    text(): string {
        return this.name;
    }
}

class Maybe extends Base {
    constructor(isBase: boolean) {
        if (isBase) {
            /*@*/super();
        }
    }
}

class Late extends Base {
    constructor() {
        const show = (): string => /*@*/super.text();
        console.log(show());
        super();
    }
}

class Later extends Base {
    constructor(isLate: boolean) {
        const show = (): string => /*@*/this.name;
        if (isLate) {
            console.log(show());
        }
        super();
    }
}

class Never extends Base {
    constructor(isNever: boolean) {
        if (isNever) {
            /*@*/return;
        }
        super();
    }
}

class Sure extends Base {
    constructor(name: string) {
        if (name === '') {
            throw new Error('no name');
        }
        const names = ['a', 'b'].filter((one) => {
            return one !== name;
        });
        super();
        console.log(names.join() + this.name);
    }
}

try {
    console.log(new Maybe(false).text());
    console.log(new Late().text() + new Later(true).text() + new Never(true).text() + new Sure('b').text());
} catch (error) {
    console.log('caught');
}
