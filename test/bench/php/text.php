<?php

function handRowsOf(int $count): array
{
    $rows = [];
    for ($i = 0; $i < $count; $i++) {
        $rows[] = ['name' => 'user' . $i, 'count' => $i * 7, 'isActive' => $i % 3 !== 0];
    }
    return $rows;
}

function handReport(array $rows): string
{
    $text = "<table>\n";
    foreach ($rows as $row) {
        $text .= '<tr class="' . ($row['isActive'] ? 'on' : 'off') . '">';
        $text .= "<td>{$row['name']}</td><td>{$row['count']}</td>";
        $text .= "</tr>\n";
    }
    return $text . "</table>\n";
}

function handCsv(array $rows): string
{
    $lines = array_map(
        fn(array $row): string => implode(';', [$row['name'], $row['count'], $row['isActive'] ? 'yes' : 'no']),
        $rows
    );
    return implode("\n", ['name;count;active', ...$lines]);
}

function handBar(int $width): string
{
    $made = '';
    for ($i = 0; $i < $width; $i++) {
        $made .= $i % 2 === 0 ? '#' : '.';
    }
    return '[' . $made . ']';
}

function handWork(): string
{
    $rows = handRowsOf(600);
    return handReport($rows) . handCsv($rows) . handBar(5000);
}
