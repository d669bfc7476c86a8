console.log('a1'.replaceAll(/*@*//a/, '#'));
