# make run · make test · make bench · make format · make lock · make setup
# make two-nodes · make two-nodes-check
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := run

MVN = source target/toolchain && mvn -B -ntp

# what the program is made of: when one of these is newer than the jar, it is built again
SOURCES := $(shell find src/main db/migration frontend pom.xml package.json package-lock.json \
	-not -path 'frontend/generated*' -not -path 'frontend/index.html' 2>/dev/null)
JAR := target/gridboard.jar

.PHONY: run test bench format lock setup two-nodes two-nodes-check

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

# prints one table; what was measured last, and on which machine, is kept in docs/benchmarks.md
bench:
	@tools/setup.sh test
	@$(MVN) -q verify -Dspotless.check.skip -Dtest=NoUnitTest -Dsurefire.failIfNoSpecifiedTests=false -Dit.test='*Bench'

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
