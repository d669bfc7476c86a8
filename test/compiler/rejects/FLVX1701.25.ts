// module: lib/Rows.ts
export class Rows {
    /*@*/static readonly NAME = 'a'.trim();
    /*@*/static list = [1].map((one) => one);
}
