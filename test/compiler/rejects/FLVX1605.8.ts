const kept: (() => string)[] = [];

function given(early: boolean): () => string {
    const read = () => word;
    if (early) {
        // says: from here on somebody may call a function that uses `word`
        /*@*/return read;
    }
    const word = 'word';
    return read;
}

function left(): () => string {
    try {
        // says: from here on somebody may call a function that uses `word`
        /*@*/return () => word;
    } finally {
        console.log('left');
    }
    const word = 'word';
}

function thrown(isWrong: boolean): void {
    kept.push(() => word);
    if (isWrong) {
        // says: from here on somebody may call a function that uses `word`
        /*@*/throw new Error('wrong');
    }
    const word = 'word';
}

function skipped(counts: number[]): void {
    for (const count of counts) {
        kept.push(() => word);
        if (count === 0) {
            // says: from here on somebody may call a function that uses `word`
            /*@*/continue;
        }
        const word = 'word' + count;
    }
}

function open(early: boolean): () => string {
    let word: string;
    const read = () => word;
    if (early) {
        // says: from here on somebody may call a function that uses `word`
        /*@*/return read;
    }
    word = 'word';
    return read;
}

console.log(given(true)(), left()(), open(true)());
thrown(true);
skipped([0]);
console.log(kept.length);
