// construct: a field that the class gets anew although a parameter property above has its name
// policy: map
class Named {
    constructor(readonly name: string) {}
}
class Fixed extends Named {
    override readonly name = 'fixed';
}
console.log(new Fixed('given').name + new Named('given').name);
