<div class="flvx-overview text-left" style="text-align:left">
    <h3>{$flvx.label.title|escape:'html':'UTF-8'}</h3>
    {if $flvx.message}
        <div class="alert alert-info" role="status">{$flvx.message|escape:'html':'UTF-8'}</div>
    {/if}
    {if $flvx.hasAccount}
        <dl class="flvx-facts">
            {if $flvx.username}
                <dt>{$flvx.label.username|escape:'html':'UTF-8'}</dt>
                <dd><code>{$flvx.username|escape:'html':'UTF-8'}</code></dd>
            {/if}
            {if $flvx.password}
                <dt>{$flvx.label.password|escape:'html':'UTF-8'}</dt>
                <dd>
                    <details class="flvx-secret">
                        <summary style="cursor:pointer">{$flvx.label.show|escape:'html':'UTF-8'}</summary>
                        <code>{$flvx.password|escape:'html':'UTF-8'}</code>
                    </details>
                </dd>
            {/if}
            {if $flvx.hasTraffic}
                <dt>{$flvx.label.tunnel|escape:'html':'UTF-8'}</dt>
                <dd>
                    {foreach from=$flvx.tunnels item=tunnel name=tunnels}{$tunnel|escape:'html':'UTF-8'}{if !$smarty.foreach.tunnels.last}, {/if}{/foreach}
                </dd>
                <dt>{$flvx.label.traffic|escape:'html':'UTF-8'}</dt>
                <dd>
                    <div>{$flvx.used|escape:'html':'UTF-8'} {$flvx.label.of|escape:'html':'UTF-8'} {$flvx.quota|escape:'html':'UTF-8'} ({$flvx.percent|escape:'html':'UTF-8'}&nbsp;%)</div>
                    <div class="progress" style="max-width:30em">
                        <div class="progress-bar progress-bar-{$flvx.level|escape:'html':'UTF-8'} bg-{$flvx.level|escape:'html':'UTF-8'}" role="progressbar" aria-label="{$flvx.label.traffic|escape:'html':'UTF-8'}" aria-valuenow="{$flvx.percent|escape:'html':'UTF-8'}" aria-valuemin="0" aria-valuemax="100" style="width:{$flvx.percent|escape:'html':'UTF-8'}%"></div>
                    </div>
                </dd>
                <dt>{$flvx.label.expiry|escape:'html':'UTF-8'}</dt>
                <dd>{$flvx.expiry|escape:'html':'UTF-8'}</dd>
            {/if}
        </dl>
        <p>
            <a class="btn btn-primary" href="{$flvx.panelUrl|escape:'html':'UTF-8'}" target="_blank" rel="noopener noreferrer">{$flvx.label.openPanel|escape:'html':'UTF-8'}</a>
        </p>
    {/if}
</div>
