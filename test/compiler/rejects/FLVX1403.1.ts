console.log(/*@*/'\ud83d');
