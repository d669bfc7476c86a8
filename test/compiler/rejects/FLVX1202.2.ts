console.log(/*@*/'a1b'.replace(/[a-z](\d)?/g, (found, digit) => digit + found));
