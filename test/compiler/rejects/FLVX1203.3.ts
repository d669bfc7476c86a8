console.log('a😀'.replace(/*@*//^.(b)/, (found) => found + '!'));
