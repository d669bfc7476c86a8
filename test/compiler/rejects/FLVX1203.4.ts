console.log('ab'.replace(/*@*//x*/g, (found) => '<' + found + '>'));
console.log('ab'.replace(/*@*//[\u0080-\uffff]/g, (found) => '<' + found + '>'));
