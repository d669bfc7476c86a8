console.log(/*@*/'a1b2'.replace(/[a-z](\d)/g, (found, digit) => digit + found));
