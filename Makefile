# Everything is done by the scripts in Scripts/, which work from any folder; make only names them.

SHELL := /bin/sh
SCRIPTS := $(shell dirname -- "$(strip $(MAKEFILE_LIST))")/Scripts

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo test networkx-tests differential fuzz bench generate format docs clean

help:
	@echo "make demo       install what is missing, build, and serve the demo on port 8000 (or: make demo PORT=8001)"
	@echo "make test       run every check: Swift, networkx's tests, graph-only client, generated code, format, browser"
	@echo "make networkx-tests   run networkx's own tests with its functions answered by graph serve"
	@echo "make differential     compare with networkx on random graphs for ten minutes (or: SECONDS=60 SEED=7)"
	@echo "make fuzz       sanitise mutated SVGs and send mutated requests for ten minutes (or: SECONDS=60 SEED=7 FUZZ=protocol)"
	@echo "make bench      build for release and compare with peers"
	@echo "make generate   write the component types from the libraries' metadata"
	@echo "make format     format every Swift file in place"
	@echo "make docs       make one documentation archive in .build/docs"
	@echo "make clean      delete .build, .frontend and .tools"

demo test networkx-tests bench generate format docs clean:
	@"$(SCRIPTS)/$@"

SECONDS ?= 600
SEED ?= 1
FUZZ ?= both

differential:
	@"$(SCRIPTS)/differential" --seconds $(SECONDS) --seed $(SEED)

fuzz:
	@"$(SCRIPTS)/fuzz" $(SECONDS) $(SEED) $(FUZZ)
