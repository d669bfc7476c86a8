const digits = [1, 2].length / 4;
console.log(/*@*/(1.5).toFixed(digits));
