const digits = [1, 2].length;
console.log(/*@*/(1.5).toFixed(digits));
