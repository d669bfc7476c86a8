const list = [1];
list[1] = 2;
/*@*/list[3] = 4;
