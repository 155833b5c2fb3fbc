@echo off
rem Starts Duijie from the folder of this file; a double click is enough. Words after it are options or a command: start.cmd doctor
rem Plain ASCII, because cmd.exe loses its place in a batch file with wider characters; what people read is in the folder texts.
setlocal
cd /d "%~dp0"
chcp 65001 >nul

rem A second double click opens the page of what runs already.
if not "%~1"=="" goto find_java
set "PAGE=http://localhost:8080/"
if not "%SERVER_PORT%"=="" set "PAGE=http://localhost:%SERVER_PORT%/"
curl --silent --noproxy localhost --max-time 5 %PAGE%sign-in 2>nul | find "css/duijie" >nul
if errorlevel 1 goto find_java
type texts\running.txt
start "" %PAGE%
exit /b 0

:find_java
set "JAVA=java.exe"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --dry-run -jar duijie.jar >nul 2>nul || set "JAVA=java.exe"
"%JAVA%" --dry-run -jar duijie.jar >nul 2>nul || goto no_java

rem A cache is of one Java; for another one it is made anew.
"%JAVA%" -version 2>java.txt
if not exist duijie.aot.txt goto make_cache
fc java.txt duijie.aot.txt >nul
if not errorlevel 1 goto serve

:make_cache
type texts\first-start.txt
if exist training rmdir /s /q training
"%JAVA%" -XX:AOTCacheOutput=duijie.aot -Dspring.aot.enabled=true -Dspring.context.exit=onRefresh -jar duijie.jar --duijie.data=training --duijie.database.url= >training.log 2>&1 && move /y java.txt duijie.aot.txt >nul
if exist training rmdir /s /q training

:serve
"%JAVA%" -XX:AOTCache=duijie.aot -Dspring.aot.enabled=true -jar duijie.jar %*
set "ENDED=%ERRORLEVEL%"
rem 130 is Ctrl-C.
if %ENDED%==0 exit /b 0
if %ENDED%==130 exit /b 130
type texts\failed.txt
pause
exit /b %ENDED%

:no_java
type texts\no-java.txt
pause
exit /b 1
