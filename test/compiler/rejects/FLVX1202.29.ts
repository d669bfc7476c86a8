console.log('' + [1, 2].findLast(/*@*/(one, at, list) => one + at > list.length));
