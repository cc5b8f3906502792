# Everything is done by the scripts in Scripts/, which work from any folder; make only names them.

SHELL := /bin/sh
SCRIPTS := $(shell dirname -- "$(strip $(MAKEFILE_LIST))")/Scripts

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo test bench generate format docs clean

help:
	@echo "make demo       install what is missing, build, and serve the demo on port 8000 (or: make demo PORT=8001)"
	@echo "make test       run every check: Swift, graph-only client, generated code, format, browser"
	@echo "make bench      build for release and compare with peers"
	@echo "make generate   write the component types from the libraries' metadata"
	@echo "make format     format every Swift file in place"
	@echo "make docs       make one documentation archive in .build/docs"
	@echo "make clean      delete .build, .frontend and .tools"

demo test bench generate format docs clean:
	@"$(SCRIPTS)/$@"
