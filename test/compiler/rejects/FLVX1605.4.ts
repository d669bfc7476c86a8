class Mark {
    toString(): string {
        return 'mark' + late;
    }
}

try {
    console.log(`${/*@*/new Mark()}`);
} catch (error) {
    console.log('thrown');
}
const late = ['x'].length;
console.log(late + '');
