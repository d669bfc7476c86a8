<?php

function handOrdersOf(int $count): array
{
    $orders = [];
    for ($i = 0; $i < $count; $i++) {
        $tags = $i % 4 === 0 ? ['new', 'large'] : ['old'];
        $orders[] = ['id' => $i, 'customer' => 'c' . ($i % 17), 'amount' => ($i * 37) % 101, 'tags' => $tags];
    }
    return $orders;
}

function handTotals(array $orders): array
{
    $sums = [];
    foreach ($orders as $order) {
        $sums[$order['customer']] = ($sums[$order['customer']] ?? 0) + $order['amount'];
    }
    return $sums;
}

function handLargest(array $orders, int $count): array
{
    usort($orders, fn(array $a, array $b): int => $b['amount'] - $a['amount'] ?: $a['id'] - $b['id']);
    return array_column(array_slice($orders, 0, $count), 'id');
}

function handTagged(array $orders, string $tag): array
{
    return array_values(
        array_filter(
            $orders,
            fn(array $order): bool => in_array($tag, $order['tags'], true) && $order['amount'] > 10
        )
    );
}

function handWork(): string
{
    $orders = handOrdersOf(400);
    $chosen = handTagged($orders, 'new');
    $sum = array_sum(array_column($chosen, 'amount'));
    $hasLarge = false;
    foreach ($orders as $order) {
        if ($order['amount'] > 99) {
            $hasLarge = true;
            break;
        }
    }
    $first = null;
    foreach ($orders as $order) {
        if ($order['amount'] === 50) {
            $first = $order;
            break;
        }
    }
    $parts = [];
    foreach (handTotals($orders) as $customer => $total) {
        $parts[] = $customer . '=' . $total;
    }
    return implode(' ', [$sum, $hasLarge ? 1 : 0, $first['id'] ?? -1]) .
        implode(',', $parts) .
        implode(' ', handLargest($orders, 20));
}
