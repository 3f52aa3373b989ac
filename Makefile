# The two commands a newcomer needs: `make run` and `make test`. The others are for the house.

.PHONY: run build test lint bench clean

SWIFT_FLAGS := --explicit-target-dependency-import-check error
RELEASE := .build/release/declic
export SWIFT_BACKTRACE := enable=no

## Builds Déclic and opens the learner's interface on the shipped courses.
run: build
	@$(RELEASE)

## Builds a release with the Swift library inside.
build: setup
	@echo "Building Déclic (the first time takes some minutes)…"
	@.ci/quietly swift build -c release --static-swift-stdlib --product declic $(SWIFT_FLAGS)
	@echo "Ready: $(RELEASE)"

## Installs the Debian packages that are missing.
setup:
	@.ci/setup
.PHONY: setup

## All checks: format, strict build, tests, shipped courses.
test: setup lint
	@echo "Building the program and its tests (the first time takes some minutes)…"
	@.ci/quietly swift build --build-tests $(SWIFT_FLAGS)
	@echo "Running the tests…"
	@swift test --skip-build --skip declicTests $(TEST_FLAGS)
	@echo "Running the tests in real terminals, alone, since they wait for screens…"
	@swift test --skip-build --filter declicTests $(TEST_FLAGS)
	@echo "Checking the shipped courses…"
	@.build/debug/declic check Courses

## The format of the code.
lint:
	@echo "Checking the format of the code…"
	@swift format lint --strict --recursive Package.swift Sources Tests

## Figures, each beside a floor measured in the same run.
bench: build
	@Tests/Floors/bench $(BENCH_FLAGS)

## Forgets all that was built.
clean:
	@rm -rf .build
