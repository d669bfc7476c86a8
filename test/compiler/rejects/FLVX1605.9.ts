const kept: (() => number)[] = [];

function check(isWrong: boolean): void {
    if (isWrong) {
        throw new Error('wrong');
    }
}

class Checked {
    constructor(readonly isRight: boolean) {
        check(!isRight);
    }
}

class Told {
    readonly value: number;

    constructor(read: () => number) {
        this.value = read();
    }
}

class Shown {
    toString(): string {
        return 'shown ' + kept[0]!();
    }
}

function keep(read: () => number, isWrong: boolean): number {
    kept.push(read);
    check(isWrong);
    return 1;
}

function viaFunction(isWrong: boolean): void {
    kept.push(() => late);
    /*@*/check(isWrong);
    const late = 3;
}

function viaLocal(isWrong: boolean): void {
    const stop = (): void => {
        if (isWrong) {
            throw new Error('wrong');
        }
    };
    kept.push(() => late);
    try {
        stop();
    } catch (error) {
        console.log('caught');
    }
    /*@*/stop();
    const late = 3;
}

function viaClass(isRight: boolean): void {
    kept.push(() => late);
    const checked = /*@*/new Checked(isRight);
    const late = checked.isRight ? 3 : 4;
}

function viaLibrary(text: string): void {
    kept.push(() => late.length);
    const value: unknown = /*@*/JSON.parse(text);
    const late = [value];
}

function viaEmpty(list: number[]): void {
    kept.push(() => late);
    const sum = /*@*/list.reduceRight((a, b) => a + b);
    const late = sum;
}

function viaLength(count: number): void {
    kept.push(() => late);
    const list = /*@*/new Array<number>(count - 3).fill(1);
    const late = list.length;
}

function viaPlaces(count: number): void {
    kept.push(() => late);
    const list = [.../*@*/Array(count - 3).keys()];
    const late = list.length;
}

function viaPercent(text: string): void {
    kept.push(() => late.length);
    const late = /*@*/decodeURIComponent(text);
}

function viaText(shown: Shown): void {
    kept.push(() => late);
    console.log(`${/*@*/shown}`);
    const late = 3;
}

function viaItself(): number {
    const told: Told = /*@*/new Told(() => told.value);
    return told.value;
}

function viaItsKeeper(isWrong: boolean): number {
    const late: number = /*@*/keep(() => late, isWrong);
    return late;
}

function viaFirst(): void {
    const read = (): number => kept.reduce((sum, one) => sum + one(), 0);
    console.log(read());
    kept.push(() => late);
    console.log(/*@*/read());
    const late = 3;
}

function viaKept(): void {
    console.log(total());
    kept.push(() => late);
    console.log(/*@*/total());
    const late = 3;
}

function total(): number {
    let sum = 0;
    for (const one of kept) {
        sum += one();
    }
    return sum;
}

try {
    viaFirst();
    viaKept();
    viaFunction(true);
    viaLocal(true);
    viaClass(false);
    viaLibrary('{');
    viaEmpty([]);
    viaLength(1);
    viaPlaces(1);
    viaPercent('%');
    viaText(new Shown());
    console.log(viaItself() + viaItsKeeper(true));
} catch (error) {
    console.log('caught');
}
