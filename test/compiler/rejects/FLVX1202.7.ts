// module: lib/Plan.ts
export class Plan {
    price(): number {
        /*@*/console.log('x');
        return /*@*/Date.now();
    }
}
