console.log([1, 2]./*@*/copyWithin(0, 1).join(','));
