console.log('a1'.replace(/*@*//(?<=a)\d/, '#'));
