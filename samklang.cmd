@echo off
rem Runs samklang from the sources, from any folder. Relative paths in the settings start from this folder
rem unless Samklang__Home says otherwise, so that every command uses the same database.
setlocal
if not defined Samklang__Home set "Samklang__Home=%~dp0."
dotnet run --project "%~dp0src\Samklang.Web" --no-launch-profile --verbosity quiet -- %*
exit /b %ERRORLEVEL%
