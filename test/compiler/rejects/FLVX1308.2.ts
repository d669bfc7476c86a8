console.log(/*@*/1 in [1, 2] ? 'yes' : 'no');
