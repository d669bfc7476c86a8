console.log('' + /*@*/this);
