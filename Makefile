# Darnel's everyday commands; `make` lists them.

SWIFT     ?= swift
PREFIX    ?= /usr/local
DESTDIR   ?=
# Release: one file that needs no Swift on the machine it runs on.
RELEASE    = -c release --static-swift-stdlib
# Tests: a debug build (assertions, testable imports) compiled with -O, for without it kernels run 28 times slower.
TEST       = -Xswiftc -O
FUZZ_SECONDS ?= 60

.DEFAULT_GOAL := help
.PHONY: help setup build run test check format lint bench versus scale fuzz docs man completions install clean quality

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 20

setup: ## install the Debian packages that are missing, after naming them
	@Scripts/setup

build: setup ## build the darnel command, for release
	$(SWIFT) build $(RELEASE) --product darnel

run: build ## find the copies in our own small corpus, and write a page to look at them in
	@darnel=$$($(SWIFT) build $(RELEASE) --show-bin-path)/darnel && \
	  $$darnel cluster fixtures/wire.jsonl --report html=.build/wire.html --force && \
	  echo "The page to look at them in: $(CURDIR)/.build/wire.html"

test: setup ## run all tests
	$(SWIFT) test $(TEST)

check: ## everything CI runs, from format to instruction counts
	.ci/run

format: ## format all Swift sources in place
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks

lint: ## check formatting and the walls between the rooms
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks
	Scripts/check_rooms

quality: build ## precision and recall on made corpora against the recorded ones
	DARNEL_BIN=$$($(SWIFT) build $(RELEASE) --show-bin-path) Scripts/quality

bench: setup ## time the stages
	@if [ -e Benchmarks/Package.swift ]; then $(SWIFT) run -c release --package-path Benchmarks; \
	else echo "bench: SKIPPED: Benchmarks/Package.swift does not exist yet"; fi

versus: ## darnel beside other tools on one corpus: CORPUS=FILE [TRUTH=FILE] [RUNS=5]
	@if [ -z "$(CORPUS)" ]; then echo "say on which corpus: make versus CORPUS=FILE.jsonl" >&2; exit 2; fi
	@$(MAKE) --no-print-directory build
	DARNEL=$$($(SWIFT) build $(RELEASE) --show-bin-path)/darnel Benchmarks/versus/table "$(CORPUS)" \
	  $(if $(TRUTH),--truth "$(TRUTH)") $(if $(RUNS),--runs $(RUNS))

scale: ## time and memory over documents: CORPUS=FILE [ROWS=10000,100000] [MEMORY=512MiB], plots into Darnel.docc
	@if [ -z "$(CORPUS)" ]; then echo "say on which corpus: make scale CORPUS=FILE.jsonl" >&2; exit 2; fi
	@$(MAKE) --no-print-directory build
	DARNEL=$$($(SWIFT) build $(RELEASE) --show-bin-path)/darnel Benchmarks/scale/scale "$(CORPUS)" .build/scale \
	  $(if $(ROWS),--rows $(ROWS)) $(if $(MEMORY),--memory $(MEMORY))
	mkdir -p Sources/Darnel/Darnel.docc/Resources
	cp .build/scale/scale.svg Sources/Darnel/Darnel.docc/Resources/scale.svg

fuzz: setup ## fuzz each reader and kernel for FUZZ_SECONDS (60)
	Scripts/fuzz $(FUZZ_SECONDS)

docs: setup ## build the documentation into .build/docs
	Scripts/docs .build/docs

man: build ## write the manual pages into .build/man
	@Scripts/setup python3
	DARNEL_BIN=$$($(SWIFT) build $(RELEASE) --show-bin-path) Scripts/man .build/man

completions: build ## write bash, zsh and fish completions into .build/completions
	@mkdir -p .build/completions
	darnel=$$($(SWIFT) build $(RELEASE) --show-bin-path)/darnel && \
	  $$darnel --generate-completion-script bash > .build/completions/darnel.bash && \
	  $$darnel --generate-completion-script zsh > .build/completions/_darnel && \
	  $$darnel --generate-completion-script fish > .build/completions/darnel.fish

install: build man completions ## install command, manual and completions under PREFIX (/usr/local)
	install -D -m 755 "$$($(SWIFT) build $(RELEASE) --show-bin-path)/darnel" "$(DESTDIR)$(PREFIX)/bin/darnel"
	install -d "$(DESTDIR)$(PREFIX)/share/man/man1"
	install -m 644 .build/man/*.1 "$(DESTDIR)$(PREFIX)/share/man/man1/"
	install -D -m 644 .build/completions/darnel.bash "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/darnel"
	install -D -m 644 .build/completions/_darnel "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_darnel"
	install -D -m 644 .build/completions/darnel.fish "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/darnel.fish"

clean: ## remove what was built
	$(SWIFT) package clean
	rm -rf .build/man .build/docs .build/completions .build/fuzz
