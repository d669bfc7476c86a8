function at(list: string[], index: number): string {
    return list[index];
}
console.log('' + parseInt(/*@*/at(['1'], 4)));
