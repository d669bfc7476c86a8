const list = [1];

class Part {
    size = list.push(2);
}

const other = /*@*/list;
console.log(new Part().size, other.length + '');
