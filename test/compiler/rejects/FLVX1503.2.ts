function show(list: number[], last: number): string {
    return list.join() + '/' + last;
}

const list = [1, 2];
console.log(show(/*@*/list, list.pop() ?? 0));
