// construct: for-in-array
// policy: reject
const list = ['a', 'b'];
for (const index in list) { // refused here
    console.log(index + list[index]);
}
