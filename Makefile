# make        installs what is missing, builds bilaga and makes the sample bundle in out/
# make contact-sheets   bundles every sample into out/, and each bundle's pages on one picture
# make bench-uploads    lets bilaga and other programs clean the same files, and compares what is left
# make test   installs the test tools that are missing and runs every check
# make bench  measures us and other programs, and writes the tables and the plot in Benchmarks/
# make fuzz   tries a READER (all of them) with bytes that libFuzzer makes up, for SECONDS each; see CONTRIBUTING.md
READER := all
SECONDS := 60
SAMPLE := hslf2021-internmedicin
BILAGA := .build/release/bilaga

.PHONY: sample build contact-sheets test bench bench-uploads fuzz format clean

sample: build
	$(BILAGA) bundle Samples/records/$(SAMPLE).json --out out/$(SAMPLE) --merge --force

build:
	@scripts/setup build
	swift build -c release --product bilaga

contact-sheets: build
	@scripts/setup test
	@.venv/bin/python scripts/contact-sheets $(BILAGA)

test:
	@scripts/setup test
	@scripts/test

bench:
	@scripts/bench

bench-uploads:
	@scripts/bench-uploads

fuzz:
	@scripts/fuzz $(READER) $(SECONDS)

format:
	swift format --in-place --recursive Package.swift Sources Tests Fuzz Benchmarks/Package.swift Benchmarks/Sources

clean:
	rm -rf out
	swift package clean
