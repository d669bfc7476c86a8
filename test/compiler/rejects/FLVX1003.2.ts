console.log('' + /*@*/setTimeout);
