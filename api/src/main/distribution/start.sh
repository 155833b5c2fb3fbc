#!/bin/sh
# Starts Duijie from the folder of this file and serves until Ctrl-C. Words after it are options or a command: ./start.sh doctor
cd "$(dirname "$0")" || exit 1

loads() {
  "$@" --dry-run -jar duijie.jar >/dev/null 2>&1
}

java=$JAVA_HOME/bin/java
loads "$java" || java=java
if ! loads "$java"; then
  cat texts/no-java.txt
  exit 1
fi

# A cache is of one Java; for another one it is made anew.
"$java" -version 2>java.txt
if ! cmp -s java.txt duijie.aot.txt; then
  cat texts/first-start.txt
  rm -rf training
  "$java" -XX:AOTCacheOutput=duijie.aot -Dspring.aot.enabled=true -Dspring.context.exit=onRefresh \
    -jar duijie.jar --duijie.data=training --duijie.database.url= >training.log 2>&1 && mv java.txt duijie.aot.txt
  rm -rf training
fi

exec "$java" -XX:AOTCache=duijie.aot -Dspring.aot.enabled=true -jar duijie.jar "$@"
