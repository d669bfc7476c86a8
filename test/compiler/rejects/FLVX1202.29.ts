// The list that PHP has there is the one turned round.
console.log(String([1, 2].reduceRight(/*@*/(sum, one, at, list) => sum + one * at + list.length, 0)));
