console.log([1, 2]./*@*/flat().join(','));
