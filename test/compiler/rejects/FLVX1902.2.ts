// module: lib/Plan.ts
export class Plan {}

/*@*/export class Order {}
