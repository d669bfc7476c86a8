{* What the customer sees of his service. All values are finished texts under the name flvx; see lib/ClientPage.php.
   Colours come from the theme, light or dark; the grey lines and the bar show on both. *}
<style>
{literal}
.flvx { max-width: 56em; margin: 0 auto; text-align: left; text-align: start; overflow-wrap: anywhere; }
.flvx-head, .flvx-line { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .5em 1em; }
.flvx-head { align-items: center; margin-bottom: 1em; }
.flvx h3.flvx-title { margin: 0; font-size: 1.5em; }
.flvx-box { margin: 0 0 1em; padding: 1em 1.125em; border: 1px solid rgba(128, 128, 128, .4); border-radius: .5em; }
.flvx-grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(15em, 1fr)); gap: 1em; }
.flvx-grid .flvx-box { margin: 0; }
.flvx dt, .flvx-label { font-size: .875em; font-weight: normal; opacity: .8; }
.flvx dt + dd { margin: 0; }
.flvx dd + dt { margin-top: .75em; }
.flvx-big { flex-wrap: nowrap; font-size: 1.2em; }
.flvx-big strong { white-space: nowrap; }
.flvx-small { font-size: .875em; }
.flvx-bar { height: .75em; margin: .5em 0; overflow: hidden; border-radius: .375em; background: rgba(128, 128, 128, .3); }
.flvx-fill { height: 100%; forced-color-adjust: none; }
.flvx-success { background: #2a9d4a; }
.flvx-warning { background: #d9780a; }
.flvx-danger { background: #dc3545; }
.flvx-value { font-family: SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; -webkit-user-select: all; user-select: all; }
.flvx-secret summary { display: inline-block; margin: .125em 0; padding: .125em .625em; border: 1px solid rgba(128, 128, 128, .6); border-radius: .25em; font-size: .875em; cursor: pointer; }
.flvx-secret summary:hover { background: rgba(128, 128, 128, .15); }
.flvx-secret summary::-webkit-details-marker { display: none; }
.flvx-secret[open] .flvx-show, .flvx-secret:not([open]) .flvx-hide { display: none; }
.flvx-tunnels { margin: 0; padding: 0; list-style: none; }
@media (forced-colors: active) { .flvx-bar { border: 1px solid; } }
{/literal}
</style>
<section class="flvx" lang="{$flvx.language|escape:'html':'UTF-8'}" aria-labelledby="flvx-title">
    <div class="flvx-head">
        <h3 class="flvx-title" id="flvx-title"><bdi>{$flvx.label.title|escape:'html':'UTF-8'}</bdi></h3>
        {if $flvx.hasAccount}
            <a class="btn btn-primary" href="{$flvx.panelUrl|escape:'html':'UTF-8'}" target="_blank" rel="noopener noreferrer"><bdi>{$flvx.label.openPanel|escape:'html':'UTF-8'}</bdi></a>
        {/if}
    </div>
    {foreach $flvx.notices as $notice}
        <div class="alert alert-{$notice.level|escape:'html':'UTF-8'}" role="status"><bdi>{$notice.text|escape:'html':'UTF-8'}</bdi></div>
    {/foreach}
    {if $flvx.hasFigures}
        <div class="flvx-box">
            <div class="flvx-label"><bdi>{$flvx.label.traffic|escape:'html':'UTF-8'}</bdi></div>
            <div class="flvx-line flvx-big">
                <bdi>{$flvx.usage|escape:'html':'UTF-8'}</bdi>
                {if $flvx.hasBar}
                    <strong><bdi>{$flvx.percent|escape:'html':'UTF-8'}%</bdi></strong>
                {/if}
            </div>
            {if $flvx.hasBar}
                <div class="flvx-bar" role="progressbar" aria-label="{$flvx.label.traffic|escape:'html':'UTF-8'}" aria-valuemin="0" aria-valuemax="100" aria-valuenow="{$flvx.width|escape:'html':'UTF-8'}" aria-valuetext="{$flvx.usage|escape:'html':'UTF-8'}">
                    <div class="flvx-fill flvx-{$flvx.level|escape:'html':'UTF-8'}" style="width: {$flvx.width|escape:'html':'UTF-8'}%"></div>
                </div>
            {/if}
            <div class="flvx-line flvx-small">
                <bdi>{$flvx.left|escape:'html':'UTF-8'}</bdi>
                <bdi>{$flvx.reset|escape:'html':'UTF-8'}</bdi>
            </div>
        </div>
    {/if}
    {if $flvx.hasAccount}
        <div class="flvx-grid">
            {if $flvx.username || $flvx.password}<dl class="flvx-box">
                {if $flvx.username}
                    <dt><bdi>{$flvx.label.username|escape:'html':'UTF-8'}</bdi></dt>
                    <dd><bdi class="flvx-value">{$flvx.username|escape:'html':'UTF-8'}</bdi></dd>
                {/if}
                {if $flvx.password}
                    <dt><bdi>{$flvx.label.password|escape:'html':'UTF-8'}</bdi></dt>
                    <dd>
                        <details class="flvx-secret">
                            <summary>
                                <bdi class="flvx-show">{$flvx.label.show|escape:'html':'UTF-8'}</bdi>
                                <bdi class="flvx-hide">{$flvx.label.hide|escape:'html':'UTF-8'}</bdi>
                            </summary>
                            <bdi class="flvx-value">{$flvx.password|escape:'html':'UTF-8'}</bdi>
                        </details>
                    </dd>
                {/if}
            </dl>{/if}
            {if $flvx.hasFigures}
                <dl class="flvx-box">
                    <dt><bdi>{$flvx.label.expiry|escape:'html':'UTF-8'}</bdi></dt>
                    <dd>
                        <bdi>{$flvx.expiry|escape:'html':'UTF-8'}</bdi>
                        {if $flvx.daysLeft}
                            <bdi class="flvx-label">({$flvx.daysLeft|escape:'html':'UTF-8'})</bdi>
                        {/if}
                    </dd>
                    {if $flvx.tunnels}
                        <dt><bdi>{$flvx.label.tunnel|escape:'html':'UTF-8'}</bdi></dt>
                        <dd>
                            <ul class="flvx-tunnels">
                                {foreach $flvx.tunnels as $tunnel}
                                    <li><bdi>{$tunnel|escape:'html':'UTF-8'}</bdi></li>
                                {/foreach}
                            </ul>
                        </dd>
                    {/if}
                    <dt><bdi>{$flvx.label.forwards|escape:'html':'UTF-8'}</bdi></dt>
                    <dd><bdi>{$flvx.forwards|escape:'html':'UTF-8'}</bdi></dd>
                </dl>
            {/if}
        </div>
    {/if}
</section>
