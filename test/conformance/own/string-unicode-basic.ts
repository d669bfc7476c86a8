// construct: string-unicode-basic
// policy: map
// trap: PHP strings are bytes
function main(): void {
    const city = 'Köln';
    console.log(city + ' ' + city.length + ' ' + city.toUpperCase() + ' ' + city.toLowerCase());
    console.log(city.substring(0, 2) + '|' + city.slice(-3) + '|' + city.charAt(1) + '|' + city[1]);
    console.log('' + city.indexOf('l') + city.lastIndexOf('n') + city.includes('ö') + city.startsWith('Kö') + city.endsWith('ln'));
    console.log('日本語テキスト'.slice(2, 5) + ' ' + '日本語'.split('本').join('-'));
    console.log('naïve café'.replace('é', 'e') + ' ' + 'ÀÉÎ'.toLowerCase() + ' ' + 'ñandú'.toUpperCase());
    console.log(JSON.stringify({ name: city, 'schlüssel': 'wert' }));
    console.log('é'.padStart(3, '-') + '|' + 'é'.padEnd(3, 'ü') + '|' + 'é'.repeat(2));
}

main();
