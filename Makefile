# make run · make test · make bench · make bench-data · make format · make lock · make setup
# make two-nodes · make two-nodes-check
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := run

MVN = source target/toolchain && mvn -B -ntp

# what the program is made of: when one of these is newer than the jar, it is built again
SOURCES := $(shell find src/main db/migration frontend pom.xml package.json package-lock.json \
	-not -path 'frontend/generated*' -not -path 'frontend/index.html' 2>/dev/null)
JAR := target/gridboard.jar

.PHONY: run test bench bench-data format lock setup two-nodes two-nodes-check

run: setup $(JAR)
	@source target/toolchain && exec "$$JAVA_HOME/bin/java" -jar $(JAR) --spring.profiles.active=demonstration

test:
	@tools/setup.sh test
	@$(MVN) verify

# the demonstration on two nodes behind HAProxy, over a primary and a replica; Ctrl-C ends all of it
two-nodes: $(JAR)
	@tools/setup.sh nodes
	@source target/toolchain && exec tools/two-nodes.sh

# kills a node under a user's hands and looks at what the user sees
two-nodes-check: $(JAR)
	@tools/setup.sh test
	@tools/setup.sh nodes
	@$(MVN) -q verify -Dspotless.check.skip -Dvaadin.skip=true -Dtest=NoUnitTest \
		-Dsurefire.failIfNoSpecifiedTests=false -Dit.test=TwoNodesCheck

# Measures at the size of a city and prints one table; make bench PART=P8 measures one part alone. What was measured last,
# and on which machine, is kept in docs/benchmarks.md. The city is generated first where there is none: SIZE=1 is 5,000
# grids and 1,000,000 households, HISTORY=1 is 10,000,000 visits and sightings.
SIZE ?= 1
HISTORY ?= 1
PART ?=
CITY = -Dtest.jvm= -Dspotless.check.skip -Dsurefire.failIfNoSpecifiedTests=false -Dbench.size=$(SIZE) -Dbench.history=$(HISTORY)

bench:
	@tools/setup.sh test
	@rm -rf target/bench
	@$(MVN) -q verify $(CITY) -Dtest=NoUnitTest -Dit.test='*Bench' -Dit.forks=1 -Dit.reuse=false $(if $(PART),-Dgroups=$(PART))
	@cat target/bench/machine.txt
	@echo '| part | measured | ours | beside | ratio | spread | repeats | goal | |'
	@echo '| --- | --- | --- | --- | --- | --- | --- | --- | --- |'
	@ls -v target/bench/*.md | xargs cat

# generates the city anew in .bench
bench-data:
	@tools/setup.sh test
	@$(MVN) -q test $(CITY) -Dvaadin.skip=true -Dtest=CityDataBuild

format: setup
	@$(MVN) -q spotless:apply

setup:
	@tools/setup.sh

# after an @NpmPackage has come or gone: brings package.json and package-lock.json up to date
lock: setup
	@export NPM_CONFIG_OMIT_LOCKFILE_REGISTRY_RESOLVED=true && $(MVN) -q package -DskipTests \
		-Dfrontend.ci=false -Dvaadin.clean.build.frontend.files=false

$(JAR): $(SOURCES)
	@echo "Building (several minutes the first time)"
	@$(MVN) -q package -DskipTests -Dspotless.check.skip
	@touch $(JAR)
