console.log(typeof /*@*/this);
