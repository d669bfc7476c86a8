<?php

function handChainLength(int $start): int
{
    $value = $start;
    $steps = 1;
    while ($value !== 1) {
        $value = $value % 2 === 0 ? intdiv($value, 2) : 3 * $value + 1;
        $steps++;
    }
    return $steps;
}

function handLongestChain(int $limit): int
{
    $best = 1;
    $longest = 1;
    for ($start = 1; $start < $limit; $start++) {
        $length = handChainLength($start);
        if ($length > $longest) {
            $longest = $length;
            $best = $start;
        }
    }
    return $best;
}

function handPrimesBelow(int $limit): int
{
    $count = 0;
    for ($candidate = 2; $candidate < $limit; $candidate++) {
        $isPrime = true;
        for ($divisor = 2; $divisor * $divisor <= $candidate; $divisor++) {
            if ($candidate % $divisor === 0) {
                $isPrime = false;
                break;
            }
        }
        if ($isPrime) {
            $count += 1;
        }
    }
    return $count;
}

function handAverage(int $limit): float
{
    $sum = 0.0;
    for ($i = 1; $i <= $limit; $i++) {
        $sum += ($i * 1.5) / 4;
    }
    return $sum / $limit;
}

function handWork(): string
{
    return handLongestChain(400) . ' ' . handPrimesBelow(2000) . ' ' . handAverage(8000);
}
