// construct: program-getter-methods-chain
// policy: map
class Temp {
    private c = 0;
    setC(c: number): this { this.c = c; return this; }
    toF(): number { return this.c * 1.8 + 32; }
    isFreezing(): boolean { return this.c <= 0; }
}
console.log(`${new Temp().setC(-10).toF()} ${new Temp().setC(21.5).toF()} ${new Temp().isFreezing()}`);
