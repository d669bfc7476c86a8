# FLVX for WHMCS. `make help` lists what there is.

SHELL := /bin/sh
.DEFAULT_GOAL := help
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)

NODE_MODULES := node_modules/.package-lock.json

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

node-version:
	@node test/support/node-version.cjs

$(NODE_MODULES): package.json package-lock.json
	npm ci
	@touch $@

install: node-version $(NODE_MODULES) ## Install the development packages

demo: install ## Compile, and take one order through its life on an embedded panel and an embedded PHP
	@npm run --silent codegen
	@node test/demo/run.cjs

codegen: install ## Compile src/ to dist-php/
	npm run --silent codegen

docs: install ## Make docs/subset.md and the example in docs/compiler.md from the compiler
	npm run --silent docs

check: install ## Compare dist-php/ and docs/ with a fresh run of the compiler, check types, lint
	@$(MAKE) --no-print-directory -j 2 check-lint check-types check-codegen check-docs

check-codegen check-docs:
	npm run --silent $(@:check-%=%:check)

check-types:
	npm run --silent typecheck

check-lint:
	npm run --silent lint

test: check ## Everything that has to hold before a change lands
	jest

test-all: check ## The same, with every broken call on all seven PHPs, more ways of breaking, and more random lives
	FLVX_TEST_ALL=1 jest

fuzz: install ## Compare 100,000 random programs of the subset under Node and PHP 7.4, 8.2 and 8.5
	node test/fuzz/run.cjs --count $(or $(COUNT),100000) --seed $(or $(SEED),1)

mutants: install ## Change one thing in the compiler at a time, and list the changes that no program shows
	node test/mutants/run.cjs

bench: install ## Measure the compiler beside others, its PHP beside PHP by hand, growth and saves; PARTS=watch for one
	node test/bench/run.cjs $(PARTS)

clean: ## Remove what can be made again
	rm -rf build node_modules

.PHONY: help node-version install demo codegen docs check check-codegen check-docs check-types check-lint test test-all fuzz mutants bench clean
